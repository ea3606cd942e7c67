package org.jianbao.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.compile.SamplePack.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jianbao.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelCacheTests {
  @TempDir Path directory;

  private final RulePack pack =
      SamplePack.empty()
          .file("sample", "rules/one.drl", rule("甲\t乙", "a").replace("\t", "-"))
          .file("sample", "rules/two.drl", rule("b", "b"))
          .build();

  @Test
  void aFileIsCompiledOnce() throws IOException {
    CompiledRules first = compile();
    assertThat(first.problems()).isEmpty();
    assertThat(first.compilations()).isEqualTo(2);
    assertThat(jars()).hasSize(2);
    CompiledRules second = compile();
    assertThat(second.compilations()).isZero();
    assertThat(second.rules()).isEqualTo(first.rules()).containsOnlyKeys("甲-乙", "b");
  }

  @Test
  void anEditedFileAloneIsCompiledAgain() {
    compile();
    RulePack edited =
        SamplePack.empty()
            .file("sample", "rules/one.drl", rule("甲-乙", "a"))
            .file("sample", "rules/two.drl", rule("b", "other"))
            .build();
    assertThat(RuleCompiler.compile(edited.rules(), new ModelCache(directory)).compilations())
        .isEqualTo(1);
  }

  @Test
  void aDamagedEntryIsRebuilt() throws IOException {
    compile();
    List<Path> jars = jars();
    byte[] sound = Files.readAllBytes(jars.get(0));
    byte[] flipped = sound.clone();
    flipped[sound.length / 2] ^= 0x55;
    for (byte[] damaged :
        List.of(
            new byte[0],
            "no jar".getBytes(StandardCharsets.US_ASCII),
            Arrays.copyOf(sound, sound.length / 2),
            Files.readAllBytes(jars.get(1)),
            flipped)) {
      Files.write(jars.get(0), damaged);
      CompiledRules rules = compile();
      assertThat(rules.compilations()).isEqualTo(1);
      assertThat(rules.problems()).isEmpty();
      assertThat(rules.rules()).hasSize(2);
      assertThat(compile().compilations()).isZero();
    }
    Files.delete(jars.get(0));
    assertThat(compile().compilations()).isEqualTo(1);
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsWorkedWithout() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "x");
    CompiledRules rules = RuleCompiler.compile(pack.rules(), new ModelCache(file.resolve("below")));
    assertThat(rules.problems()).isEmpty();
    assertThat(rules.rules()).hasSize(2);
  }

  @Test
  void nothingIsLeftHalfWritten() throws IOException {
    compile();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).allMatch(file -> file.toString().endsWith(".jar"));
    }
  }

  @Test
  void writersAtOnceDoNotHarmEachOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<CompiledRules> rules :
          threads.invokeAll(Collections.<Callable<CompiledRules>>nCopies(4, this::compile))) {
        assertThat(rules.get().problems()).isEmpty();
        assertThat(rules.get().rules()).hasSize(2);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(jars()).hasSize(2);
    assertThat(compile().compilations()).isZero();
  }

  private CompiledRules compile() {
    return RuleCompiler.compile(pack.rules(), new ModelCache(directory));
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }
}
