package org.jianbao.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The files of one pack by itself, whatever it extends. */
final class OwnFiles {
  private static final List<String> PARTS = List.of("rules", "words", "cases");
  private static final List<String> FILES = List.of(PackFolder.MANIFEST, PackFolder.FORM);
  private static final Pattern NOTES = Pattern.compile("[^/]*\\.(md|txt)");

  private final PackFolder folder;
  private final String id;

  OwnFiles(PackFolder folder, String id) {
    this.folder = folder;
    this.id = id;
  }

  /** Names what does not belong into a pack. */
  void refuseUnknown(List<PackError> errors) {
    for (String path : folder.files().keySet()) {
      int slash = path.indexOf('/');
      String top = slash < 0 ? path : path.substring(0, slash);
      List<String> known = slash < 0 ? FILES : PARTS;
      if (!known.contains(top) && !NOTES.matcher(path).matches()) {
        errors.add(
            Position.of(folder.display(path))
                .error("规则包中不应有“" + top + "”" + Nearest.hint(top, known)));
      } else if (top.equals("rules") && !RuleFileNames.known(path)) {
        errors.add(Position.of(folder.display(path)).error(RuleFileNames.advice(path)));
      }
    }
  }

  /** The rule files. */
  List<RuleFile> rules() {
    return folder.in("rules").stream()
        .filter(RuleFileNames::known)
        .map(path -> rule(path, String.valueOf(folder.sha256(path))))
        .toList();
  }

  private RuleFile rule(String path, String sha256) {
    return path.endsWith(RuleFile.WORKBOOK)
        ? RuleFile.workbook(id, path, sha256, folder.files().get(path).content())
        : new RuleFile(id, path, sha256, folder.shipped() ? () -> textOf(path) : textNow(path));
  }

  private String textOf(String path) {
    return String.valueOf(folder.text(path));
  }

  /** The text of a user's file, read at once: that it is no text is a mistake in the pack. */
  private Supplier<String> textNow(String path) {
    String text = textOf(path);
    return () -> text;
  }

  /** One line for each file: its name and the hash of its content. */
  List<String> hashes() {
    List<String> lines = new ArrayList<>();
    folder.files().forEach((path, file) -> lines.add(id + "/" + path + "  " + file.sha256().get()));
    return lines;
  }
}
