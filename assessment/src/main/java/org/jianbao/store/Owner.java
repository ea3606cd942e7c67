package org.jianbao.store;

/** Whose lock it is, for the message to a second run. */
final class Owner {
  private Owner() {}

  /** This program, in a name that a server keeps: it knows ASCII only. */
  static String mark() {
    return "jianbao " + ProcessHandle.current().pid() + " " + System.getProperty("user.name", "?");
  }

  /** What {@link #mark} says, in words. */
  static String words(String mark) {
    String[] parts = mark.split(" ", 3);
    return parts.length < 3 ? "进程不明" : "用户 " + parts[2] + "，进程 " + parts[1];
  }
}
