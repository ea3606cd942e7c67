package org.jianbao.author;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until an author saves a file below a folder, also in folders that come later. */
public final class PackWatch implements AutoCloseable {
  private final Path folder;
  private final WatchService service;

  private PackWatch(Path folder, WatchService service) {
    this.folder = folder;
    this.service = service;
  }

  /** Watches a folder from now on. */
  public static PackWatch of(Path folder) throws IOException {
    PackWatch watch = new PackWatch(folder, folder.getFileSystem().newWatchService());
    watch.register();
    return watch;
  }

  /**
   * Waits for a change.
   *
   * @param calm editors save by several steps: how long nothing more must happen
   */
  public void await(Duration calm) throws IOException, InterruptedException {
    WatchKey key = service.take();
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll(calm.toMillis(), TimeUnit.MILLISECONDS);
    }
    register();
  }

  private void register() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            directory.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
