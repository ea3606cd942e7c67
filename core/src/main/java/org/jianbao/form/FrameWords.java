package org.jianbao.form;

import java.util.List;

/**
 * From the word lists of a rule pack: the words by which the frame of a report is read: its title,
 * the body that reports, its sign-off, the years it names.
 *
 * @param places words in the names of places, which tell a body's level
 * @param selves words by which a body speaks of itself, and the kind they tell: 我镇, 我局
 * @param years words about years in running text
 * @param joining words by which a heading adds something to the official one: 和, 以及
 */
public record FrameWords(
    TitleWords title,
    SignOffWords signOff,
    List<PlaceWord> places,
    List<BodyWord> selves,
    YearWords years,
    List<String> joining) {

  /** No words at all. */
  public static final FrameWords EMPTY =
      new FrameWords(
          TitleWords.EMPTY, SignOffWords.EMPTY, List.of(), List.of(), YearWords.EMPTY, List.of());

  public FrameWords {
    places = List.copyOf(places);
    selves = List.copyOf(selves);
    joining = List.copyOf(joining);
  }
}
