package org.jianbao.form;

import java.util.Locale;

/** What a word does where running text states a figure (数字). */
public enum FigureRole {
  /** Names what is counted: applications, review, lawsuits, documents. */
  TOPIC,
  /** Names it only where nothing else is spoken of (依申请公开). */
  CONTEXT,
  /** Names it together with {@link #SUBJECT} (申请). */
  NOUN,
  /** Tells that government information is spoken of (政府信息). */
  SUBJECT,
  /** A step of handling (收到, 办结). */
  PROCESS,
  /** An outcome (予以公开, 结果维持). */
  RESULT,
  /** Carried over, into or out of the year (结转). */
  CARRY,
  /** A kind of applicant (自然人). */
  APPLICANT,
  /** Joins words (和, 、). */
  AND,
  /** Several things and as many figures (分别). */
  RESPECTIVELY,
  /** Several things and the same figure for each (各). */
  EACH,
  /** All of what was counted before (均). */
  ALL,
  /** Part of the figure before (含). */
  INCLUDED,
  /** Introduces parts of the figure before (其中). */
  PART,
  /** Denies (未收到, 无). */
  DENIAL,
  /** Changes nothing (共, 全部). */
  FILLER,
  /** A body named behind it does not act (根据). */
  PREPOSITION,
  /** Holds one of the other words, but means something else (申请渠道). */
  OTHER,
  /** Points at one of two things named before (前者). */
  POINTER,
  /** A scope (范围): whose figure it is, of which year, of which channel. */
  SCOPE,
  /** How names of bodies end (局). */
  BODY,
  /** An end of a body's name that may be left out (办事处). */
  ENDING,
  /** A part of a body's name that may be shortened (市场监督管理局: 市场监管局). */
  SHORTENED,
  /** A unit that figures of a topic may have (件). */
  UNIT,
  /** Mentions a topic, wherever it stands (诉讼). */
  MENTION,
  /** Of a sentence that lists the sections, where nothing is mentioned (总体情况). */
  LISTING,
  /** Ends a title that says nothing itself (情况). */
  TITLE,
  /** Explains something (撤回). */
  EXPLAINS,
  /** Tells that something is published (发布). */
  PUBLISHED,
  /** Tells that something else is counted (培训). */
  UNPUBLISHED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word in word lists. */
  public String code() {
    return code;
  }
}
