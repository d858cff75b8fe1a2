export function StripKey() {
  return null
}
