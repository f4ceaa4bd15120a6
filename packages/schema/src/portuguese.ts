/** Portuguese typography: no line breaks inside «e-mail». U+2060 has no width and is not read aloud. */
export const unbroken = (text: string): string => text.replaceAll(/\be-(?=mails?\b)/gi, '$&\u2060')
