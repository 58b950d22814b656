package org.newsreel.export;

/**
 * An entry of a zip.
 *
 * @param name with slashes between folders
 * @param method {@link ZipBytes#STORED} or {@link ZipBytes#DEFLATED}; others cannot be read
 * @param checksum CRC-32 of the content
 * @param size of the content
 * @param packed what it takes in the zip
 * @param at where in the zip its record begins
 */
record ZipPart(String name, int method, long checksum, long size, long packed, long at) {}
