package org.jianbao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The lock of a writing run on a store in a file: a file beside it that is locked while the run
 * lasts, however it ends, and says whose it is. The file stays.
 */
final class FileMark implements StoreLock {
  /** Bytes of the file from here on are never locked, so that others can read whose it is. */
  private static final long LOCKED_AT = 1L << 40;

  private static final int LONGEST = 1000;

  private final Path mark;
  private final FileChannel channel;

  private FileMark(Path mark, FileChannel channel) {
    this.mark = mark;
    this.channel = channel;
  }

  static FileMark take(Path store) throws StoreException {
    Path mark = store.resolveSibling(store.getFileName() + ".lock");
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              mark, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        String owner = owner(channel);
        channel.close();
        throw new StoreException("评估库 " + store + " 正被另一次运行使用（" + owner + "），请等它结束后再试");
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(Owner.mark().getBytes(StandardCharsets.UTF_8)), 0);
      return new FileMark(mark, channel);
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      close(channel);
      throw new StoreException("无法为评估库 " + store + " 加锁：" + mark + " 不可写", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_AT, 1, /* shared= */ false);
    } catch (OverlappingFileLockException e) {
      // A run in this machine.
      return null;
    }
  }

  private static String owner(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    channel.read(bytes, 0);
    return Owner.words(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // Nothing was written.
    }
  }

  @Override
  public void close() throws StoreException {
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      throw new StoreException("无法解除锁 " + mark, e);
    }
  }
}
