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
import org.jianbao.pack.RulePack;

/**
 * The words by which names of bodies are told to be the same: rows of word, use, and full form.
 * Uses are those that the list itself explains.
 */
public final class MatchingWords {
  /** The list of a pack that holds them. */
  private static final String LIST = "abbreviations";

  private static final String PLACE = "地名";
  private static final String END = "末尾";
  private static final String SEAT = "地方";
  private static final String CHARACTER = "字";

  /** Uses of words that have no full form. */
  private static final Set<String> PLAIN =
      Set.of("非地名", "机关字", "开头", "可省", "专名", "无名", "内设", "文件", "草稿", "定稿", "格式", "分组");

  private final Map<String, List<String>> words;
  private final List<String> formats;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final Map<String, String> seats = new LinkedHashMap<>();
  private final Map<Character, Character> characters = new HashMap<>();

  private MatchingWords(List<List<String>> rows, List<String> mistakes) {
    Map<String, List<String>> byUse = new TreeMap<>();
    for (List<String> row : rows) {
      String word = row.get(0);
      String use = row.size() > 1 ? row.get(1) : "";
      String full = row.size() > 2 ? row.get(2) : "";
      if (!isComplete(use, full)) {
        mistakes.add("词表 " + LIST + "：“" + String.join(",", row) + "”的用途不认识，或缺少全称，写法见自带的词表");
        continue;
      }
      switch (use) {
        case PLACE -> places.put(word, Integer.valueOf(full));
        case END -> {
          ends.put(word, full);
          ends.putIfAbsent(full, full);
        }
        case SEAT -> seats.put(word, full);
        case CHARACTER -> characters.put(word.charAt(0), full.charAt(0));
        default -> byUse.computeIfAbsent(use, key -> new ArrayList<>()).add(word);
      }
    }
    formats = List.copyOf(byUse.getOrDefault("格式", List.of()));
    byUse.replaceAll((use, list) -> longestFirst(list));
    words = byUse;
  }

  private static boolean isComplete(String use, String full) {
    return switch (use) {
      case PLACE -> full.matches("[0-3]");
      case END, SEAT, CHARACTER -> !full.isEmpty();
      default -> PLAIN.contains(use);
    };
  }

  /**
   * The words of a pack.
   *
   * @param pack cross-report or one that extends it
   * @throws RosterException if there are rows that mean nothing
   */
  public static MatchingWords of(RulePack pack) throws RosterException {
    List<String> mistakes = new ArrayList<>();
    MatchingWords words = new MatchingWords(pack.words().getOrDefault(LIST, List.of()), mistakes);
    if (!mistakes.isEmpty()) {
      throw new RosterException(mistakes);
    }
    return words;
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

  /** Names of folders that hold several places or bodies: 县区. */
  Set<String> groups() {
    return Set.copyOf(of("分组"));
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
