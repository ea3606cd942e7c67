package org.jianbao.render.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.container.PartText;
import org.jianbao.document.docx.TracedDocx;
import org.jianbao.document.word.BlockOrigins;
import org.jianbao.render.Landmarks;
import org.jianbao.render.word.Anchors.Anchor;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;

/** Puts the comments of a scorecard into a Word file. */
final class Annotator {
  private final CheckedReport checked;
  private final Words words;

  Annotator(CheckedReport checked, Words words) {
    this.checked = checked;
    this.words = words;
  }

  /**
   * The annotated copy of the auditor's own file.
   *
   * @throws ReadingException if the file cannot be read in the way that is needed here
   * @throws IOException if its container is broken
   */
  byte[] annotated(Source source) throws ReadingException, IOException {
    TracedDocx traced = TracedDocx.read(source);
    WordPackage docx = new WordPackage(source.bytes());
    List<String> notes = docx.isSigned() ? List.of(words.of("comment.signed")) : List.of();
    return annotated(
        docx, traced.mainPath(), traced.commentsPath(), traced.blocks(), traced.origins(), notes);
  }

  /** A file of ours with comments; it has none yet. */
  byte[] annotated(
      WordPackage docx, String main, List<Block> blocks, BlockOrigins origins, List<String> notes)
      throws IOException {
    return annotated(docx, main, null, blocks, origins, notes);
  }

  private byte[] annotated(
      WordPackage docx,
      String main,
      @Nullable String commentsPath,
      List<Block> blocks,
      BlockOrigins origins,
      List<String> notes)
      throws IOException {
    PartText part = docx.part(main);
    if (part == null) {
      throw new IOException(main);
    }
    RawXml xml = new RawXml(part.text());
    Vocabulary vocabulary = Vocabulary.of(xml);
    PartText old = commentsPath == null ? null : docx.part(commentsPath);
    RawXml oldXml = old == null ? null : new RawXml(old.text());
    int firstId = CommentIds.firstFree(xml, oldXml);
    List<Comment> comments = comments(notes);
    docx.put(main, part, marked(xml, vocabulary, firstId, blocks, origins));
    if (commentsPath != null && old != null && oldXml != null) {
      docx.put(commentsPath, old, CommentsPart.extend(oldXml, firstId, comments));
    } else {
      String path = commentsPath == null ? docx.freePath(main, "comments") : commentsPath;
      docx.put(path, null, CommentsPart.create(vocabulary.namespace(), firstId, comments));
      docx.declareType(path);
      if (commentsPath == null) {
        docx.relateComments(main, path, vocabulary.isStrict());
      }
    }
    return docx.bytes();
  }

  /** The comment on the whole report, then that of each finding. */
  private List<Comment> comments(List<String> notes) {
    CommentTexts texts = new CommentTexts(words);
    List<Comment> comments = new ArrayList<>();
    comments.add(texts.summary(checked.scorecard(), notes));
    checked.scorecard().findings().forEach(scored -> comments.add(texts.of(scored)));
    return comments;
  }

  private String marked(
      RawXml xml, Vocabulary vocabulary, int firstId, List<Block> blocks, BlockOrigins origins)
      throws IOException {
    Seams seams = new Seams(xml, vocabulary);
    Anchors anchors = new Anchors(seams, origins, blocks);
    Annotations annotations = new Annotations(xml, vocabulary, seams);
    Landmarks landmarks = new Landmarks(checked.report());
    Location title = landmarks.title();
    Anchor start = title == null ? null : anchors.at(title);
    start = start == null ? start(seams) : start;
    int id = firstId;
    annotations.add(id++, start.start(), start.end());
    for (ScoredFinding scored : checked.scorecard().findings()) {
      Location place = landmarks.of(scored.finding().place());
      Anchor anchor = place == null ? null : anchors.at(place);
      anchor = anchor == null ? start : anchor;
      annotations.add(id++, anchor.start(), anchor.end());
    }
    return annotations.annotated();
  }

  private static Anchor start(Seams seams) throws IOException {
    int first = seams.firstParagraph(1);
    List<Seam> whole = first == 0 ? null : seams.whole(first);
    if (whole == null) {
      throw new IOException("no paragraph");
    }
    return new Anchor(whole.get(0), whole.get(1));
  }
}
