package org.jianbao.render.word;

/** A template that no notice can be made of, with its cause in words for the user. */
public final class TemplateException extends Exception {
  private static final long serialVersionUID = 1L;

  TemplateException(String message) {
    super(message);
  }
}
