package org.jianbao.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.jianbao.assessment.Steps;

/** Publishes invented results, to look at and to measure: number of bodies, folder. */
final class PublishMain {
  private PublishMain() {}

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    InventedResults results = new InventedResults(Integer.parseInt(args[0]));
    new Publisher(PublishStyle.PLAIN).publish(results, Path.of(args[1]), Steps.NONE);
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
