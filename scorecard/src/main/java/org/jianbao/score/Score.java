package org.jianbao.score;

import java.math.BigDecimal;

/**
 * Points and grade.
 *
 * @param points points reached, not below 0
 * @param of points that can be reached
 * @param grade name of the grade: 优, 良 …
 */
public record Score(BigDecimal points, BigDecimal of, String grade) {}
