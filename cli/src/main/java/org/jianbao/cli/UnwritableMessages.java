package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Why a result could not be written, in Chinese where the system says a usual cause. */
final class UnwritableMessages {
  private UnwritableMessages() {}

  static String of(IOException exception) {
    String message = String.valueOf(exception.getMessage());
    String file =
        exception instanceof FileSystemException failed && failed.getFile() != null
            ? "（" + failed.getFile() + "）"
            : "";
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "磁盘空间已满" + file;
    }
    if (lower.contains("quota exceeded")) {
      return "超出磁盘配额" + file;
    }
    if (exception instanceof AccessDeniedException || lower.contains("permission denied")) {
      return "没有写入权限" + file;
    }
    return lower.contains("read-only file system") ? "文件系统只读" + file : message;
  }
}
