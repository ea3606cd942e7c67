package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A slip of writing (文字问题) in running text.
 *
 * @param kind bracket 括号引号不成对, residue 残留, punctuation 半角标点, redundancy 赘余, contact 联系方式, typo 错别字
 * @param text the wrong sign, word or address, on one line
 * @param expected what should stand there, or null if that cannot be said
 */
public record Slip(String kind, String text, @Nullable String expected, Place place)
    implements Located {}
