package org.jianbao.document.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Decides the charset of the names in one zip that are not marked as Unicode: UTF-8 if all of them
 * agree (macOS), else GB18030 (Windows), else that of the first zip programs.
 */
final class MemberNames {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String FIRST_PROGRAMS = "IBM437";

  private final Charset charset;

  private MemberNames(Charset charset) {
    this.charset = charset;
  }

  static MemberNames of(List<ZipHeader> headers) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
      if (headers.stream().allMatch(header -> fits(header, charset))) {
        return new MemberNames(charset);
      }
    }
    return new MemberNames(
        Charset.isSupported(FIRST_PROGRAMS)
            ? Charset.forName(FIRST_PROGRAMS)
            : StandardCharsets.ISO_8859_1);
  }

  /** The name of a file. */
  String of(ZipHeader header) {
    String unicode = header.unicodeName();
    return unicode == null ? new String(header.name(), charset) : unicode;
  }

  private static boolean fits(ZipHeader header, Charset charset) {
    if (header.unicodeName() != null) {
      return true;
    }
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(header.name()));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
