package org.jianbao.roster;

import org.jspecify.annotations.Nullable;

/**
 * A report that was filed for a body, as far as it matters which of several counts.
 *
 * @param path its path, parts separated by /
 * @param format its format: docx, pdf …
 * @param readable whether it could be read and is a report
 * @param year its report year, or null if nothing tells it
 * @param dated its day in ISO form, or null
 * @param content the same for reports that say the same, such as a docx and the pdf made of it
 */
public record FiledReport(
    String path,
    String format,
    boolean readable,
    @Nullable Integer year,
    @Nullable String dated,
    String content) {}
