package org.jianbao.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the build found for Drools is what Drools would find. */
class DroolsResourcesTests {
  static final List<String> NAMES = DroolsResources.NAMES;

  private final DroolsResources loader =
      new DroolsResources(DroolsResourcesTests.class.getClassLoader());

  @ParameterizedTest
  @FieldSource("NAMES")
  void isWhatEveryJarHolds(String name) throws IOException {
    List<URL> found = Collections.list(loader.getResources(name));
    assertThat(found).singleElement().asString().contains(DroolsResources.FOLDER + name);
    try (InputStream in = found.get(0).openStream()) {
      assertThat(in.readAllBytes()).isEqualTo(DroolsResources.content(name));
    }
  }

  @Test
  void anyOtherFileIsLookedForAsEver() throws IOException {
    String name = "META-INF/MANIFEST.MF";
    assertThat(Collections.list(loader.getResources(name)))
        .isEqualTo(Collections.list(loader.getParent().getResources(name)));
  }
}
