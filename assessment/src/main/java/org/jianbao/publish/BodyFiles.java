package org.jianbao.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Results;
import org.jianbao.assessment.Steps;
import org.jianbao.check.Problem;
import org.jianbao.render.word.NoticeSubject;
import org.jianbao.render.word.NoticeWriter;
import org.jianbao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/** A page for each body, and a notice for each that has something to put right. */
final class BodyFiles {
  private static final String NOTICE = "整改通知单.docx";
  private static final Pattern PAGE = Pattern.compile("\\d+\\.html");
  private static final Pattern FOLDER = Pattern.compile("\\d+-.*");
  private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]");

  /** Bodies that are read ahead and written at the same time. */
  private static final int TOGETHER = 64;

  /** Characters of a body's name in that of a folder. */
  private static final int LONGEST = 40;

  private final Results results;
  private final Bodies bodies;
  private final OutputFolder folder;
  private final NoticeWriter notices;
  private final BitSet noticed = new BitSet();
  private final Map<String, String> byPath = new HashMap<>();

  BodyFiles(Results results, Bodies bodies, OutputFolder folder, NoticeWriter notices) {
    this.results = results;
    this.bodies = bodies;
    this.folder = folder;
    this.notices = notices;
    for (BodyLine line : bodies.all()) {
      if (line.path() != null) {
        byPath.put(line.path(), line.id());
      }
    }
  }

  void write(Steps steps) throws IOException {
    folder.write(
        "assets/pages.css", out -> out.write(Pages.STYLE.getBytes(StandardCharsets.UTF_8)));
    List<BodyResult> some = new ArrayList<>();
    try (Steps.Part part = steps.begin("写出单位页", bodies.all().size())) {
      results.bodies(
          body -> {
            some.add(body);
            if (some.size() == TOGETHER) {
              write(some, part);
            }
          });
      write(some, part);
    }
    removeOld();
  }

  /** Writes the files of some bodies, by as many threads as there are cores. */
  private void write(List<BodyResult> some, Steps.Part part) throws IOException {
    try {
      for (Written each : some.parallelStream().map(this::written).toList()) {
        noticed.set(each.line().order(), each.noticed());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    some.forEach(body -> part.step());
    some.clear();
  }

  /** A body whose files are written; whether it has a notice. */
  private record Written(BodyLine line, boolean noticed) {}

  private Written written(BodyResult body) {
    BodyLine line = Objects.requireNonNull(bodies.get(body.id()), body.id());
    try {
      return new Written(line, write(body, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean write(BodyResult body, BodyLine line) throws IOException {
    ReportResult report = line.path() == null ? null : results.report(line.path());
    Scorecard card = report == null ? null : report.scorecard();
    String link = "";
    boolean wanting = !body.counting().isEmpty() || card != null && isWanting(card);
    if (wanting) {
      String name = folderName(line);
      NoticeSubject subject = new NoticeSubject(card, line.name(), results.year(), body.counting());
      folder.write("notices/" + name + "/" + NOTICE, out -> notices.write(subject, out));
      link = "../notices/" + Links.encoded(name) + "/" + Links.encoded(NOTICE);
    }
    BodyPage page = new BodyPageMaker(line, body, report).page(link, this::other);
    folder.write("bodies/" + line.id() + ".html", out -> Pages.write("body.jte", page, out));
    return wanting;
  }

  private static boolean isWanting(Scorecard card) {
    return !card.counting().isEmpty()
        || card.problems().stream().map(Problem::code).anyMatch(code -> !code.isNotice());
  }

  private @Nullable String other(CopiedText copied) {
    return copied.otherYear() == results.year() ? byPath.get(copied.otherPath()) : null;
  }

  private static String folderName(BodyLine line) {
    String name = UNFIT.matcher(line.name()).replaceAll("_").strip();
    int end = Math.min(name.length(), LONGEST);
    if (end > 0 && Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return line.id() + "-" + name.substring(0, end).replaceAll("[. ]+$", "");
  }

  /** Takes away pages and notices of an earlier run that are none of this one. */
  private void removeOld() throws IOException {
    Path pages = folder.path("bodies");
    if (Files.isDirectory(pages)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(pages)) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          if (PAGE.matcher(name).matches()
              && bodies.get(name.substring(0, name.indexOf('.'))) == null) {
            Files.delete(file);
          }
        }
      }
    }
    Path all = folder.path("notices");
    if (Files.isDirectory(all)) {
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(all)) {
        for (Path each : folders) {
          String name = each.getFileName().toString();
          if (FOLDER.matcher(name).matches() && !isOurs(name)) {
            remove(each);
          }
        }
      }
    }
  }

  private boolean isOurs(String name) {
    BodyLine line = bodies.get(name.substring(0, name.indexOf('-')));
    return line != null && noticed.get(line.order()) && folderName(line).equals(name);
  }

  /** Takes a notice away, and its folder if nobody has put anything else there. */
  private static void remove(Path old) throws IOException {
    Files.deleteIfExists(old.resolve(NOTICE));
    try {
      Files.delete(old);
    } catch (DirectoryNotEmptyException e) {
      // Somebody's own files stay.
    }
  }
}
