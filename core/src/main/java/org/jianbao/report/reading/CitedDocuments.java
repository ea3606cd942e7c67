package org.jianbao.report.reading;

import static org.jianbao.text.WordPatterns.any;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.form.CitationWords;
import org.jianbao.form.CitationWords.Use;
import org.jianbao.form.KnownDocument;
import org.jianbao.text.CompactText;
import org.jianbao.text.WordPatterns;
import org.jspecify.annotations.Nullable;

/** Recognises known documents by title, also a misquoted one, or by number. */
final class CitedDocuments {
  private static final Pattern SIGNS = Pattern.compile("[〈〉<>《》\"'()\\[\\]、,:.]");

  private final List<Known> known = new ArrayList<>();
  private final Misquotation misquotation;

  /** What may stand behind a title in brackets: (2019年修订), (试行), (国务院令第711号). */
  private final Pattern note;

  private final Pattern newly;
  private final Pattern trial;
  private final List<String> forwarded;
  private final List<String> nationalLetters;

  CitedDocuments(List<KnownDocument> documents, CitationWords words) {
    misquotation = new Misquotation(words);
    String onTrial = any(words.of(Use.TRIAL));
    note =
        Pattern.compile(
            "\\((?:[0-9]{4}年?|[0-9年月日新的]*%s[^()]{0,4}|%s|[^()]{0,12}[0-9]+号令?)\\)$"
                .formatted(any(words.of(Use.REVISED)), onTrial));
    newly = Pattern.compile("^" + any(words.of(Use.NEWLY)));
    trial = Pattern.compile(onTrial);
    forwarded = WordPatterns.compact(words.of(Use.FORWARDED));
    nationalLetters = WordPatterns.compact(words.of(Use.NATIONAL_LETTERS));
    for (KnownDocument document : documents) {
      known.add(
          new Known(
              document,
              document.titles().stream().map(CitedDocuments::plain).toList(),
              document.titles().stream().map(title -> CompactText.of(title).text()).toList(),
              document.number() == null ? null : DocumentNumber.of(document.number())));
    }
  }

  /**
   * A known document.
   *
   * @param plain its titles without signs
   * @param titles its titles folded
   */
  private record Known(
      KnownDocument document,
      List<String> plain,
      List<String> titles,
      @Nullable DocumentNumber number) {}

  /**
   * A document named in a text.
   *
   * @param key key of the document, or null if it is not known
   * @param expectedTitle the right title if it is misquoted, else null
   * @param titleOfNumber official title of the document that has the number cited, or null
   * @param expectedNumber its number if another one is cited, else null
   */
  record Identified(
      @Nullable String key,
      @Nullable String expectedTitle,
      @Nullable String titleOfNumber,
      @Nullable String expectedNumber) {}

  /** Which document a title and, perhaps, a number mean. */
  Identified identify(String title, @Nullable String number) {
    Known numbered = number == null ? null : numbered(number);
    String plain = newly.matcher(plain(withoutNote(title))).replaceFirst("");
    if (numbered != null && (has(numbered, plain) || has(numbered, plain(title)))) {
      Known titled = titled(title, plain);
      return new Identified(
          (titled == null ? numbered : titled).document().key(), null, official(numbered), null);
    }
    Known titled = titled(title, plain);
    String expectedTitle = null;
    if (titled == null) {
      Near near = nearest(plain, numbered);
      titled = near == null ? null : near.known();
      expectedTitle = near == null ? null : near.title();
    }
    if (titled == null) {
      return numbered == null
          ? new Identified(null, null, null, null)
          : new Identified(
              numbered.document().key(),
              null,
              official(numbered),
              isUnrelated(plain, numbered) ? "" : null);
    }
    String expectedNumber =
        number == null || titled == numbered ? null : expectedNumber(titled, plain, number);
    return new Identified(
        titled.document().key(),
        expectedTitle,
        numbered == null ? null : official(numbered),
        expectedNumber);
  }

  /** Whether this is a title of it; the name of the state and 试行 may be left out. */
  private boolean has(Known document, String title) {
    return document.plain().stream()
        .anyMatch(
            one -> {
              String withoutState = misquotation.withoutState(one);
              return one.equals(title)
                  || trial.matcher(one).replaceAll("").equals(title)
                  || withoutState.equals(title)
                  || trial.matcher(withoutState).replaceAll("").equals(title);
            });
  }

  /** Whether a national body issued the document of a number. */
  private boolean isNational(DocumentNumber number) {
    return number.isDecree() || nationalLetters.stream().anyMatch(number.organ()::startsWith);
  }

  private static String official(Known known) {
    return known.document().titles().get(0);
  }

  /** Key of the document with this title, or null. */
  @Nullable String byTitle(String title) {
    return identify(title, null).key();
  }

  /** Key of the document with this number; words may stand before it. Null if none. */
  @Nullable String byNumber(String number) {
    Known numbered = numbered(number);
    return numbered == null ? null : numbered.document().key();
  }

  /** The longest listed title that a text ends in, or null. */
  @Nullable String titleAtEnd(String text) {
    String best = null;
    for (Known one : known) {
      for (String title : one.titles()) {
        if (text.endsWith(title) && (best == null || title.length() > best.length())) {
          best = title;
        }
      }
    }
    return best;
  }

  private @Nullable Known numbered(String number) {
    DocumentNumber cited = DocumentNumber.of(number);
    for (Known one : known) {
      if (one.number() != null && one.number().agreesWith(cited)) {
        return one;
      }
    }
    return null;
  }

  /** The document that lists a title; a national body may be named before it. */
  private @Nullable Known titled(String title, String plain) {
    String whole = plain(title);
    boolean misspelt =
        known.stream()
            .flatMap(one -> one.plain().stream())
            .anyMatch(one -> misquotation.misspellsBody(one, plain));
    String bare = misspelt ? plain : misquotation.nationalBody.matcher(plain).replaceFirst("");
    for (String wanted : List.of(whole, plain, bare)) {
      for (Known one : known) {
        if (one.plain().contains(wanted)) {
          return one;
        }
      }
    }
    return null;
  }

  private record Near(Known known, String title, int distance) {}

  private @Nullable Near nearest(String plain, @Nullable Known numbered) {
    Near nearest = null;
    for (Known one : known) {
      for (int i = 0; i < one.plain().size(); i++) {
        int distance = misquotation.distance(one.plain().get(i), plain, one == numbered);
        if (distance > 0 && (nearest == null || distance < nearest.distance())) {
          nearest = new Near(one, one.document().titles().get(i), distance);
        }
      }
    }
    return nearest;
  }

  /** The number of a document if it has one, and the number cited must be meant for it. */
  private @Nullable String expectedNumber(Known titled, String plain, String number) {
    boolean national =
        misquotation.nationalBody.matcher(plain).find() || isNational(DocumentNumber.of(number));
    return titled.number() == null || !national ? null : titled.document().number();
  }

  private boolean isUnrelated(String title, Known numbered) {
    return title.length() >= 6
        && forwarded.stream().noneMatch(title::contains)
        && numbered.plain().stream().allMatch(one -> Misquotation.isUnrelated(one, title));
  }

  private String withoutNote(String title) {
    return note.matcher(CompactText.of(title).text()).replaceFirst("");
  }

  private static String plain(String title) {
    return SIGNS.matcher(CompactText.of(title).text()).replaceAll("");
  }
}
