package org.jianbao.document;

import java.nio.charset.Charset;

/**
 * Text made of bytes.
 *
 * @param text the text without a byte order mark
 * @param charset the charset that was found
 */
public record DecodedText(String text, Charset charset) {}
