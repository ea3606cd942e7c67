package org.jianbao.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jspecify.annotations.Nullable;

/**
 * The files in archives (zip), and in archives that lie in these. Counts, sizes and the growth by
 * decompression are bounded before anything is read.
 */
public final class Archives {
  /** Suffixes of what is no archive, or is one but stands for one document. */
  private static final List<String> DOCUMENTS =
      List.of(
          ".docx", ".docm", ".dotx", ".doc", ".wps", ".wpt", ".rtf", ".html", ".htm", ".txt",
          ".pdf", ".ofd", ".xlsx", ".pptx", ".odt", ".mht", ".mhtml", ".md", ".xml");

  /** Bytes of an archive that lies in another one. */
  private static final int MAX_INNER_BYTES = 64 << 20;

  private static final int SIGNATURE_LENGTH = 4;
  private static final String BETWEEN = "!/";

  private Archives() {}

  /**
   * The files in an archive, sorted by path; without those that {@link IgnoredFiles} names. What
   * cannot be read is a member that says so when opened.
   *
   * @return null if the file is no archive, or one that stands for a single document
   */
  public static @Nullable List<ArchiveMember> members(Path file) {
    // What is no file, as a pipe, can be read but once
    if (isDocument(String.valueOf(file.getFileName())) || !Files.isRegularFile(file)) {
      return null;
    }
    try {
      try (InputStream in = Files.newInputStream(file)) {
        if (!isZip(in.readNBytes(SIGNATURE_LENGTH))) {
          return null;
        }
      }
      return members(() -> FileChannel.open(file), new ArchiveBudget(), /* inner= */ false);
    } catch (IOException unreadable) {
      // Read as a file like any other, it will say why
      return null;
    }
  }

  /** The name of a member of an archive: {@code a.zip!/b/报告.docx}. */
  public static String path(String archive, ArchiveMember member) {
    return member.path().isEmpty() ? archive : archive + BETWEEN + member.path();
  }

  private static boolean isDocument(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return DOCUMENTS.stream().anyMatch(lower::endsWith);
  }

  private static boolean isZip(byte[] head) {
    return Arrays.equals(head, new byte[] {'P', 'K', 3, 4})
        || Arrays.equals(head, new byte[] {'P', 'K', 5, 6});
  }

  private static @Nullable List<ArchiveMember> members(
      ArchiveBytes bytes, ArchiveBudget budget, boolean inner) throws IOException {
    ZipDirectory directory;
    try {
      directory = ZipDirectory.read(bytes, budget);
    } catch (ReadingException problem) {
      return List.of(ArchiveMember.failing("", problem));
    }
    if (directory == null || directory.isDocument()) {
      return null;
    }
    List<ArchiveMember> members = new ArrayList<>();
    for (ZipMember member : directory.members()) {
      add(member, bytes, budget, inner, members);
    }
    if (members.isEmpty()) {
      return List.of(
          ArchiveMember.failing("", new ReadingException(ProblemCode.EMPTY, "压缩包中没有报告")));
    }
    return distinct(members);
  }

  private static void add(
      ZipMember member,
      ArchiveBytes bytes,
      ArchiveBudget budget,
      boolean inner,
      List<ArchiveMember> members) {
    ReadingException problem = member.problem();
    if (problem != null) {
      members.add(ArchiveMember.failing(member.path(), problem));
      return;
    }
    ArchiveMember plain = new ArchiveMember(member.path(), () -> member.open(bytes));
    List<ArchiveMember> within =
        inner || isDocument(member.path()) ? null : membersOf(plain, member.size(), budget);
    if (within == null) {
      members.add(plain);
    } else {
      for (ArchiveMember one : within) {
        members.add(new ArchiveMember(path(member.path(), one), one.opener()));
      }
    }
  }

  /** The files in an archive that lies in another one, or null if it is none. */
  private static @Nullable List<ArchiveMember> membersOf(
      ArchiveMember archive, long size, ArchiveBudget budget) {
    try (InputStream in = archive.opener().open()) {
      if (!isZip(in.readNBytes(SIGNATURE_LENGTH))) {
        return null;
      }
      budget.takeInner(size);
    } catch (ReadingException problem) {
      return List.of(ArchiveMember.failing("", problem));
    } catch (IOException broken) {
      return null;
    }
    try {
      return members(new InnerBytes(archive.opener()), budget, /* inner= */ true);
    } catch (IOException broken) {
      return null;
    }
  }

  /** Sorts by path, and gives each its own. */
  private static List<ArchiveMember> distinct(List<ArchiveMember> members) {
    Set<String> paths = new HashSet<>();
    List<ArchiveMember> distinct = new ArrayList<>(members.size());
    for (ArchiveMember member : members) {
      String path = member.path();
      for (int i = 2; !paths.add(path); i++) {
        path = member.path() + "~" + i;
      }
      distinct.add(new ArchiveMember(path, member.opener()));
    }
    distinct.sort(Comparator.comparing(ArchiveMember::path));
    return distinct;
  }

  /** The bytes of an inner archive, kept as long as there is memory for them. */
  private static final class InnerBytes implements ArchiveBytes {
    private final ArchiveMember.Opener opener;
    private SoftReference<byte[]> kept = new SoftReference<>(null);

    InnerBytes(ArchiveMember.Opener opener) {
      this.opener = opener;
    }

    @Override
    public SeekableInMemoryByteChannel open() throws IOException, ReadingException {
      return new SeekableInMemoryByteChannel(bytes());
    }

    private synchronized byte[] bytes() throws IOException, ReadingException {
      byte[] bytes = kept.get();
      if (bytes == null) {
        try (InputStream in = opener.open()) {
          bytes = in.readNBytes(MAX_INNER_BYTES + 1);
        }
        if (bytes.length > MAX_INNER_BYTES) {
          throw new ReadingException(ProblemCode.TOO_LARGE, "压缩包中的压缩包超过 64 MB 的上限，不予读取");
        }
        kept = new SoftReference<>(bytes);
      }
      return bytes;
    }
  }
}
