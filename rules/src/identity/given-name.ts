/** The given name, which stands last in a Vietnamese or Khmer name: "Thạch Thị Sa Rươne" is called "Rươne". */
export function givenName(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? '';
}
