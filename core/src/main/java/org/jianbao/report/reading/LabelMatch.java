package org.jianbao.report.reading;

import org.jianbao.report.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How a text relates to a label.
 *
 * @param wording null if the text is not this label at all
 * @param similarity 1 for the same wording, else the share of characters that agree with the
 *     nearest listed wording, 0–1
 * @param expected the nearest listed wording if altered, the official one if a variant, else null
 */
public record LabelMatch(@Nullable Wording wording, double similarity, @Nullable String expected) {}
