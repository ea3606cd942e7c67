package org.jianbao.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What names of files and folders say of the body: all but numbers, years and words of reports. */
final class PathNames {
  private static final Pattern SUFFIX = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:年度|年)?|\\d+年(?:度)?");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}()、]+");
  private static final Pattern BETWEEN_HAN = Pattern.compile("[^\\p{IsHan}]+");

  /** A text of fewer characters names no body. */
  private static final int SHORTEST = 2;

  private final NameParser parser;
  private final Set<String> groups;
  private final Pattern noise;

  PathNames(MatchingWords words, NameParser parser) {
    this.parser = parser;
    groups = words.groups();
    noise =
        Pattern.compile(
            words.fileNoise().isEmpty()
                ? "(?!)"
                : words.fileNoise().stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }

  /** What the name of the file may call the body, the likeliest first. */
  List<String> file(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return names(SUFFIX.matcher(name).replaceFirst(""));
  }

  /** What each folder may call a body, the folder nearest to the file first. */
  List<List<String>> folders(String path) {
    List<List<String>> folders = new ArrayList<>();
    String[] parts = path.split("/");
    for (int i = 0; i < parts.length - 1; i++) {
      folders.add(names(SUFFIX.matcher(parts[i]).replaceFirst("")));
    }
    Collections.reverse(folders);
    return folders;
  }

  private List<String> names(String text) {
    String folded = parser.folded(text);
    String rest = noise.matcher(YEAR.matcher(folded).replaceAll("_")).replaceAll("_");
    List<String> names = new ArrayList<>();
    // With brackets, as a body may have them in its name, then without.
    for (String part : BETWEEN.split(rest)) {
      add(names, part.replaceAll("^[0-9]+|[0-9]+$|\\((?:[0-9]*|[A-Za-z]*)\\)", ""));
    }
    for (String part : BETWEEN_HAN.split(rest)) {
      add(names, part);
    }
    return names;
  }

  private void add(List<String> names, String name) {
    String plain = name.replaceAll("^的|的$", "");
    if (plain.length() >= SHORTEST && !names.contains(plain) && !groups.contains(plain)) {
      names.add(plain);
    }
  }
}
