package org.jianbao.report.content;

/** What the text sections speak of (章节内容): aspects, problems, improvements, lists. */
public record Content() {

  /** Nothing of the kind. */
  public static final Content NONE = new Content();
}
