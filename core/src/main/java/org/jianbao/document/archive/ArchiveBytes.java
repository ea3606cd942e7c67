package org.jianbao.document.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.jianbao.document.ReadingException;

/** Opens the bytes of an archive, anew for each member, so that many threads may read it. */
@FunctionalInterface
interface ArchiveBytes {
  SeekableByteChannel open() throws IOException, ReadingException;
}
