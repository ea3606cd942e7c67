package org.jianbao.store;

/** Whose lock it is, for the message to a second run. */
final class Owner {
  private Owner() {}

  /** This program: user and process. */
  static String here() {
    return "用户 " + System.getProperty("user.name", "?") + "，进程 " + ProcessHandle.current().pid();
  }
}
