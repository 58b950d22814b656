package org.newsreel.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Newsreel this is, as the build wrote it into the module. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String number =
        Optional.ofNullable(Version.class.getModule().getDescriptor())
            .flatMap(ModuleDescriptor::rawVersion)
            .orElse("(version unknown: started without its module)");
    return new String[] {"Newsreel " + number};
  }
}
