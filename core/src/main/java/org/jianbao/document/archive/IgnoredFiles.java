package org.jianbao.document.archive;

import java.util.Locale;
import java.util.Set;

/** Tells by its name that a file beside reports is none and need not be mentioned. */
public final class IgnoredFiles {
  private static final Set<String> SYSTEM_FILES =
      Set.of("thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx");

  private IgnoredFiles() {}

  /**
   * Whether a file or folder of this name, without path, is passed over: hidden, of the operating
   * system, or a lock or temporary file of an office program (~$…, ~WRL0001.tmp).
   */
  public static boolean contains(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.startsWith("~") && lower.endsWith(".tmp")
        || SYSTEM_FILES.contains(lower);
  }
}
