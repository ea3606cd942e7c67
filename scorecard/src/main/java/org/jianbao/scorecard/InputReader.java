package org.jianbao.scorecard;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jianbao.check.Problem;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.report.Organisation;
import org.jianbao.report.Report;
import org.jianbao.report.reading.Interpreter;

/** Reads inputs: the file, the document in it, what the report says, and which pack is for it. */
final class InputReader {
  private final Options options;
  private final Packs packs;
  private final DocumentReaders readers;

  InputReader(Options options, Packs packs) {
    this.options = options;
    this.packs = packs;
    readers = new DocumentReaders(InputReader.class.getClassLoader(), options.maxBytes());
  }

  /**
   * Reads an input.
   *
   * @param rules whether its pack's rules will be needed
   */
  Reading read(Input input, boolean rules) {
    SourceInfo source = new SourceInfo(input.path(), null, null);
    try {
      Source content = load(input);
      source = new SourceInfo(input.path(), content.sha256(), null);
      Document document = readers.read(content);
      source = new SourceInfo(input.path(), source.sha256(), document.format());
      return understand(source, document, rules).of(content, document);
    } catch (ReadingException e) {
      return Reading.failed(source, e.code(), e.getMessage());
    } catch (StackOverflowError deep) {
      return Reading.failed(source, ProblemCode.DAMAGED, "文件内容嵌套过深，无法读取");
    } catch (OutOfMemoryError large) {
      return Reading.failed(source, ProblemCode.TOO_LARGE, "读取文件所需的内存超过限度");
    }
  }

  private Source load(Input input) throws ReadingException {
    try (InputStream in = input.content().open()) {
      return readers.load(input.path(), in);
    } catch (NoSuchFileException e) {
      throw new ReadingException(ProblemCode.UNREADABLE, "文件不存在", e);
    } catch (AccessDeniedException e) {
      throw new ReadingException(ProblemCode.UNREADABLE, "没有读取权限", e);
    } catch (FileSystemLoopException e) {
      throw new ReadingException(ProblemCode.UNREADABLE, "符号链接指回上级文件夹，形成循环，不再进入", e);
    } catch (ZipException | EOFException e) {
      throw new ReadingException(ProblemCode.DAMAGED, "压缩包中的这个文件已损坏，无法解开", e);
    } catch (IOException e) {
      throw new ReadingException(ProblemCode.UNREADABLE, "文件无法打开或读取", e);
    }
  }

  private Reading understand(SourceInfo source, Document document, boolean rules) {
    Interpreter.Opened opened = packs.opening().open(document);
    Integer year = options.year() != null ? options.year() : opened.year();
    ReadyPack chosen = packs.of(year);
    ReadyPack ready = chosen == null ? packs.formless() : chosen;
    if (rules && ready != null) {
      ready.startRules();
    }
    Interpreter interpreter = ready == null ? packs.opening() : ready.interpreter();
    Report report = withKind(interpreter.read(opened, options.year()));
    if (!document.attachments().isEmpty() && Interpreter.hasNoBody(report)) {
      String names = String.join("、", document.attachments());
      return Reading.failed(source, ProblemCode.NO_TEXT, "网页上没有报告的正文，只有附件：" + names + "，请检查附件");
    }
    if (!Interpreter.recognises(report)) {
      return Reading.failed(source, ProblemCode.NOT_A_REPORT, "文件中没有找到政府信息公开工作年度报告的标题、章节或表格");
    }
    if (ready == null) {
      String cause = packs.absence(year);
      return new Reading(
          source, null, null, report, null, List.of(new Problem(ProblemCode.NO_PACK, cause)));
    }
    if (!packs.trusted(ready.pack())) {
      String cause =
          "规则包 " + ready.pack().id() + " 的 SHA-256 与指定的不符，未作检查；它是 " + ready.pack().sha256();
      return new Reading(
          source, null, null, report, null, List.of(new Problem(ProblemCode.NO_PACK, cause)));
    }
    List<Problem> problems = new ArrayList<>();
    if (chosen == null) {
      problems.add(new Problem(ProblemCode.NO_PACK, packs.absence(year)));
    }
    problems.addAll(Notices.of(report));
    return new Reading(source, null, null, report, ready, problems);
  }

  private Report withKind(Report report) {
    if (options.organisationKind() == null) {
      return report;
    }
    Organisation read = report.organisation();
    return report.with(new Organisation(read.name(), options.organisationKind(), read.level()));
  }
}
