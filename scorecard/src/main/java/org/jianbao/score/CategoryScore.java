package org.jianbao.score;

import java.math.BigDecimal;

/**
 * The findings of one category.
 *
 * @param findings their number
 * @param points what they cost together, at most 0
 */
public record CategoryScore(String category, int findings, BigDecimal points) {}
