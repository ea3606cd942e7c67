package org.jianbao.render.word;

import org.jspecify.annotations.Nullable;

/** Numbers of comments. */
final class CommentIds {
  private CommentIds() {}

  /** The first number that no comment has, nor any mark in the text. */
  static int firstFree(RawXml main, @Nullable RawXml comments) {
    int highest = -1;
    for (int i = 1; i <= main.count(); i++) {
      if (local(main.name(i)).startsWith("comment")) {
        highest = Math.max(highest, id(main, i));
      }
    }
    for (int i = 2; comments != null && i <= comments.count(); i++) {
      if (comments.parent(i) == 1) {
        highest = Math.max(highest, id(comments, i));
      }
    }
    return highest + 1;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static int id(RawXml xml, int element) {
    String name = xml.name(element);
    String id =
        RawXml.attribute(xml.startTag(element), name.substring(0, name.indexOf(':') + 1) + "id");
    try {
      // Ids near the end of the range leave no room and are no honest program's
      int number = id == null ? -1 : Integer.parseInt(id.strip());
      return number < Integer.MAX_VALUE / 2 ? number : -1;
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
