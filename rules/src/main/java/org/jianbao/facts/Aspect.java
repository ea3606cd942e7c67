package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * An aspect that section 一 must speak of (总体情况应综述的方面).
 *
 * @param name its name: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障
 * @param reported whether section 一 says something about it, more than its bare name
 */
public record Aspect(String name, boolean reported, Place place) implements Located {}
