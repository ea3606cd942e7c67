package org.jianbao.report.reading;

import static org.jianbao.text.WordPatterns.any;

import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.form.CitationWords;
import org.jianbao.form.CitationWords.Use;
import org.jianbao.text.WordPatterns;

/** The shapes in which documents are cited, in compact text, made of the words of a pack. */
final class CitationPatterns {
  /** 国办公开办函[2019]60号, 国务院令第711号, 国务院第711号令. */
  final Pattern number;

  /** A number right behind a title. Group: number. */
  final Pattern attachedNumber;

  /** (2019年4月3日中华人民共和国国务院令第711号修订). Group: number. */
  final Pattern bracketedNumber;

  /** A number that is one of a decree (令). */
  final Pattern decree;

  /** The words before a number that a run of characters begins with. */
  final Pattern wordsBeforeNumber;

  /** (以下简称《条例》). Group: name. */
  final Pattern introduced;

  /** What may stand between a document and an article of it, or between two articles. */
  final Pattern link;

  /** What may stand between a document named without 《》 and an article of it. */
  final List<String> fillers;

  CitationPatterns(CitationWords words) {
    String body = any(words.of(Use.DECREE_BODY));
    String written =
        "[\\u4e00-\\u9fa5]{1,16}(?:\\[[0-9]{4}\\]|\\([0-9]{4}\\)|〈[0-9]{4}〉|<[0-9]{4}>|\\{[0-9]{4}\\})第?[0-9]{1,5}号"
            + "|STATE?BODY(?:令第?[0-9]{1,4}号|第?[0-9]{1,4}号令)|第[0-9]{1,4}号BODY令"
                .replace("STATE", any(words.of(Use.STATE)))
                .replace("BODY", body);
    String named = "(?<number>" + written + ")";
    number = Pattern.compile(written);
    attachedNumber =
        Pattern.compile(
            "(?!%s|第[^第号]{1,8}条)\\(?%s%s?\\)?"
                .formatted(any(words.of(Use.OTHER_NUMBER)), named, any(words.of(Use.DOCUMENT))));
    bracketedNumber =
        Pattern.compile("\\((?:[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?,?)?" + named);
    decree = Pattern.compile("令第?[0-9]+号$|(?:号|" + body + ")令$");
    wordsBeforeNumber = Pattern.compile("^.*" + beforeNumber(words));
    introduced =
        Pattern.compile(
            "[(,]?%s%s?%s%s?[:\"'《]{0,2}(?<name>[\\u4e00-\\u9fa5]{2,20})[\"'》]{0,2}\\)?"
                .formatted(
                    any(words.of(Use.BELOW)),
                    any(words.of(Use.HOW_NAMED)),
                    any(words.of(Use.NAMED)),
                    any(words.of(Use.NAMED_AS))));
    link =
        Pattern.compile(
            "^(?:项|款)?(?:[、,和与及至-]|第[一二三四五六七八九]{1,2}章|" + any(words.of(Use.LINK)) + "){0,2}$");
    fillers = WordPatterns.compact(words.of(Use.FILLER));
  }

  /** One of the words, but not within a longer word that is none: 和, but not in 共和. */
  private static String beforeNumber(CitationWords words) {
    StringBuilder pattern = new StringBuilder("(?:");
    for (String word : WordPatterns.compact(words.of(Use.BEFORE_NUMBER))) {
      for (String other : WordPatterns.compact(words.of(Use.BEFORE_NUMBER_EXCEPT))) {
        int at = other.indexOf(word);
        if (at > 0) {
          pattern.append("(?<!").append(Pattern.quote(other.substring(0, at))).append(')');
        }
      }
      pattern.append(Pattern.quote(word)).append('|');
    }
    return pattern.append("(?!))").toString();
  }
}
