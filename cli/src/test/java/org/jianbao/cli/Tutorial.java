package org.jianbao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Does what a tutorial in Markdown says, block by block, in a folder. The line that opens a block
 * says what it is:
 *
 * <ul>
 *   <li>{@code console}: commands, each after {@code $}, with what they print; a line {@code ……}
 *       stands for lines left out;
 *   <li>{@code replace FILE} and {@code with}: what is replaced in a file, and by what;
 *   <li>{@code append FILE}, {@code create FILE}: what is put at the end of a file, or into a new
 *       one;
 *   <li>{@code zip FOLDER FILE}: by hand.
 * </ul>
 */
final class Tutorial {
  private static final String LEFT_OUT = "……";
  private static final String HASH = "〔SHA-256〕";
  private static final Pattern HEX = Pattern.compile("\\b[0-9a-f]{64}\\b");
  private static final Pattern COUNT = Pattern.compile("(运行的规则|规则|运行) \\d+ 条");

  private final Path folder;
  private final List<String> written = new ArrayList<>();
  private String hash = "";
  private String replaced = "";
  private Path edited = Path.of("");

  private Tutorial(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs a tutorial.
   *
   * @return the tutorial with what its commands do print
   */
  static String run(String document, Path folder) throws IOException {
    Tutorial tutorial = new Tutorial(folder);
    List<String> lines = document.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      tutorial.written.add(lines.get(at));
      if (lines.get(at).startsWith("```")) {
        int end = at + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        tutorial.block(List.of(lines.get(at).substring(3).split(" ")), lines.subList(at + 1, end));
        tutorial.written.add("```");
        at = end;
      }
    }
    return String.join("\n", tutorial.written) + "\n";
  }

  private void block(List<String> head, List<String> lines) throws IOException {
    if (head.get(0).equals("console")) {
      commands(lines);
      return;
    }
    written.addAll(lines);
    String text = String.join("\n", lines) + "\n";
    switch (head.size() > 1 ? head.get(1) : "") {
      case "replace" -> {
        edited = folder.resolve(head.get(2));
        replaced = text;
      }
      case "with" -> replace(text);
      case "append" ->
          Files.writeString(folder.resolve(head.get(2)), text, StandardOpenOption.APPEND);
      case "create" ->
          Files.writeString(folder.resolve(head.get(2)), text, StandardOpenOption.CREATE_NEW);
      case "zip" -> zip(folder.resolve(head.get(2)), folder.resolve(head.get(3)));
      case "" -> {}
      default -> throw new IllegalStateException("unknown block: " + head);
    }
  }

  private void replace(String with) throws IOException {
    String text = Files.readString(edited);
    int at = text.indexOf(replaced);
    if (at < 0 || text.indexOf(replaced, at + 1) >= 0) {
      throw new IllegalStateException(edited + " does not hold exactly once: " + replaced);
    }
    Files.writeString(edited, text.replace(replaced, with));
  }

  private static void zip(Path tree, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Stream<Path> files = Files.walk(tree)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = tree.getParent().relativize(each).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(each, zip);
      }
    }
  }

  private void commands(List<String> lines) throws IOException {
    int at = 0;
    while (at < lines.size()) {
      String command = lines.get(at++);
      if (!command.startsWith("$ jianbao ")) {
        throw new IllegalStateException("no command: " + command);
      }
      int start = at;
      while (at < lines.size() && !lines.get(at).startsWith("$ ")) {
        at++;
      }
      written.add(command);
      written.addAll(abbreviated(output(command.substring(10)), lines.subList(start, at)));
    }
  }

  private List<String> output(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ")) {
      String before = words.isEmpty() ? "" : words.get(words.size() - 1);
      boolean path =
          before.equals("new") || !before.equals("--pack") && Files.exists(folder.resolve(word));
      words.add(path ? folder.resolve(word).toString() : word.replace(HASH, hash));
    }
    RealProgram.Result result = RealProgram.run(words.toArray(new String[0]));
    String text = (result.out() + result.err()).replace("\r\n", "\n");
    text = text.replace(folder + folder.getFileSystem().getSeparator(), "");
    text = text.replace(folder.toString().replace('\\', '/') + "/", "");
    Matcher hex = HEX.matcher(text);
    if (hex.find()) {
      hash = hex.group();
    }
    text = COUNT.matcher(hex.replaceAll(HASH)).replaceAll("$1 …… 条");
    return text.lines().toList();
  }

  /** What is printed, with as many lines left out as the tutorial leaves out. */
  private static List<String> abbreviated(List<String> printed, List<String> shown) {
    int gap = shown.indexOf(LEFT_OUT);
    int after = shown.size() - gap - 1;
    if (gap < 0 || printed.size() <= gap + after) {
      return printed;
    }
    List<String> lines = new ArrayList<>(printed.subList(0, gap));
    lines.add(LEFT_OUT);
    lines.addAll(printed.subList(printed.size() - after, printed.size()));
    return lines;
  }
}
