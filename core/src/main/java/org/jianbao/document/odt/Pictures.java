package org.jianbao.document.odt;

/** Counts pictures: of one frame one, though it may hold another picture for want of the first. */
final class Pictures {
  private boolean counted;

  /** Whether the element of this name is a picture, the first one of its frame. */
  boolean see(String name) {
    switch (name) {
      case "draw:frame" -> counted = false;
      case "draw:image", "draw:object", "draw:object-ole", "draw:plugin" -> {
        boolean first = !counted;
        counted = true;
        return first;
      }
      default -> {
        // No part of a frame
      }
    }
    return false;
  }
}
