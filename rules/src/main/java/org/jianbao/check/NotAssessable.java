package org.jianbao.check;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A rule that could not be assessed at a place.
 *
 * @param rule id of the rule, or the file's name if its rule names cannot be read
 * @param reason why, one Chinese sentence
 * @param place where, or null for the whole report
 */
public record NotAssessable(String rule, String reason, @Nullable Place place) {}
