package org.jianbao.form;

/**
 * A section of the format.
 *
 * @param number ordinal of the section, 1–6
 * @param heading its heading without the ordinal
 */
public record SectionForm(int number, Label heading) {}
