package org.jianbao.report.figure;

import java.math.BigDecimal;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A figure of running text (文字中的数字) of which it is known what it counts.
 *
 * @param object what it counts: {@code applications.granted}, {@code review.total}, {@code
 *     disclosure.items}
 * @param applicant kind of applicant it is limited to, or null
 * @param scope whole for this body, the report year and all channels; region or government where it
 *     may reach further or less far; else why it is not whole
 * @param value its value; null if words say that all or nothing is so, and give no number
 * @param unit its unit, "" if none
 * @param approximate whether the text says that it is no exact number
 * @param included whether the text says that it is part of another figure
 * @param text the figure and its unit as written, or the words that stand for it
 * @param place the clause it stands in
 */
public record Figure(
    String object,
    @Nullable String applicant,
    String scope,
    Wording wording,
    @Nullable BigDecimal value,
    String unit,
    boolean approximate,
    boolean included,
    String text,
    Place place) {

  /** The scope of a figure that is about the body's whole report year. */
  public static final String WHOLE = "whole";

  /** How a figure is stated. */
  public enum Wording {
    /** By a number. */
    NUMBER,
    /** By words that say there is none (未收到). */
    DENIAL,
    /** By words that say it is all of a figure before (均). */
    ALL
  }

  /** What is counted, without step or outcome: applications. */
  public String topic() {
    int dot = object.indexOf('.');
    return dot < 0 ? object : object.substring(0, dot);
  }
}
