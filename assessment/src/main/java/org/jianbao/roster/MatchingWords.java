package org.jianbao.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words by which names of bodies are told to be the same: rows of word, use, and full form.
 * Uses are those that the list itself explains.
 */
public final class MatchingWords {
  private static final MatchingWords SHIPPED =
      new MatchingWords(ResourceTable.rows("matching.csv"));

  private final Map<String, List<String>> words;
  private final List<String> formats;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final Map<String, String> seats = new LinkedHashMap<>();
  private final Map<Character, Character> characters = new HashMap<>();

  /** Makes words of the rows of a list: 词, 用途, 全称. */
  public MatchingWords(List<List<String>> rows) {
    Map<String, List<String>> byUse = new TreeMap<>();
    for (List<String> row : rows) {
      String word = row.get(0);
      String full = row.size() > 2 ? row.get(2) : "";
      switch (row.get(1)) {
        case "地名" -> places.put(word, Integer.valueOf(full));
        case "末尾" -> {
          ends.put(word, full);
          ends.putIfAbsent(full, full);
        }
        case "地方" -> seats.put(word, full);
        case "字" -> characters.put(word.charAt(0), full.charAt(0));
        default -> byUse.computeIfAbsent(row.get(1), use -> new ArrayList<>()).add(word);
      }
    }
    formats = List.copyOf(byUse.getOrDefault("格式", List.of()));
    byUse.replaceAll((use, list) -> longestFirst(list));
    words = byUse;
  }

  /** The words that come with the program. */
  public static MatchingWords shipped() {
    return SHIPPED;
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .toList();
  }

  private List<String> of(String use) {
    return words.getOrDefault(use, List.of());
  }

  /** Level of each word that ends the name of a place: 1 province, 2 city, 3 county, 0 none. */
  Map<String, Integer> places() {
    return places;
  }

  /** Words that have such a word in them and are no places. */
  List<String> noPlaces() {
    return of("非地名");
  }

  /** Characters that no name of a place has. */
  String bodyCharacters() {
    return String.join("", of("机关字"));
  }

  /** Full form of each word at the end of a name; full forms stand for themselves. */
  Map<String, String> ends() {
    return ends;
  }

  /** What the name of a place stands for: 区 for 区人民政府. */
  Map<String, String> seats() {
    return seats;
  }

  /** Words that may be left out at the beginning of a name. */
  List<String> beginnings() {
    return of("开头");
  }

  /** Characters that may be left out within a name. */
  Set<Character> fillers() {
    return of("可省").stream().map(word -> word.charAt(0)).collect(Collectors.toSet());
  }

  /** Ends of names that have a name of their own before them: 街道办事处. */
  List<String> proper() {
    return of("专名");
  }

  /** Words that are no name by themselves: 人民政府. */
  List<String> nameless() {
    return of("无名");
  }

  /** Offices within a body that sign for it. */
  List<String> offices() {
    return of("内设");
  }

  /** Words in names of files that say nothing of the body. */
  List<String> fileNoise() {
    return of("文件");
  }

  /** Words in names of files that are drafts. */
  List<String> drafts() {
    return of("草稿");
  }

  /** Words in names of files that are final. */
  List<String> finals() {
    return of("定稿");
  }

  /** Formats, those first that are read best. */
  List<String> formats() {
    return formats;
  }

  /** A name with each character in its usual form. */
  String usual(String name) {
    StringBuilder usual = new StringBuilder(name);
    for (int i = 0; i < usual.length(); i++) {
      Character other = characters.get(usual.charAt(i));
      if (other != null) {
        usual.setCharAt(i, other);
      }
    }
    return usual.toString();
  }
}
