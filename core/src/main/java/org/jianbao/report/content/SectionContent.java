package org.jianbao.report.content;

/**
 * A section that is there.
 *
 * @param number number of the section
 * @param empty whether nothing stands below its heading
 */
public record SectionContent(int number, boolean empty) {}
