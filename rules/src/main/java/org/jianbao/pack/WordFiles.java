package org.jianbao.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists of a pack and lays them over those it inherits. */
final class WordFiles {
  private static final String FOLDER = "words/";

  private WordFiles() {}

  /**
   * The lists by their names.
   *
   * @param errors mistakes are added to it; what else can be read is read all the same
   */
  static Map<String, WordList> over(
      Map<String, WordList> inherited, PackFolder folder, List<PackError> errors) {
    Map<String, WordList> lists = new LinkedHashMap<>(inherited);
    List<String> paths = folder.in("words");
    for (String path : paths) {
      Position file = Position.of(folder.display(path));
      String name = path.substring(FOLDER.length()).replaceFirst("\\.(?:csv|xlsx)$", "");
      boolean workbook = path.endsWith(WordSheet.WORKBOOK);
      if (!path.endsWith(".csv") && !workbook) {
        errors.add(file.error("词表应为 .csv 或 .xlsx 文件"));
      } else if (workbook && paths.contains(FOLDER + name + ".csv")) {
        errors.add(file.error("词表“" + name + "”另有 " + name + ".csv：只能留下一个"));
      } else if (!WordList.NAMES.contains(name)) {
        errors.add(file.error("没有名为“" + name + "”的词表" + Nearest.hint(name, WordList.NAMES)));
      } else {
        try {
          WordList known = lists.getOrDefault(name, new WordList(0, List.of()));
          lists.put(name, known.with(folder.words(name, path), errors));
        } catch (PackException failure) {
          errors.addAll(failure.errors());
        }
      }
    }
    return lists;
  }
}
