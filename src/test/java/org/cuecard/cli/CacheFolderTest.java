package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    @Test
    void each_system_has_its_own_place_for_what_can_be_made_again() {
        String home = Path.of("home").toAbsolutePath().toString();
        String elsewhere = Path.of("elsewhere").toAbsolutePath().toString();

        assertThat(CacheFolder.find(Map.of(), "Linux", home)).contains(Path.of(home, ".cache", "cuecard"));
        assertThat(CacheFolder.find(Map.of("XDG_CACHE_HOME", elsewhere), "FreeBSD", home))
                .contains(Path.of(elsewhere, "cuecard"));
        assertThat(CacheFolder.find(Map.of("XDG_CACHE_HOME", "relative"), "Linux", home))
                .contains(Path.of(home, ".cache", "cuecard"));
        assertThat(CacheFolder.find(Map.of(), "Mac OS X", home))
                .contains(Path.of(home, "Library", "Caches", "cuecard"));
        assertThat(CacheFolder.find(Map.of("LOCALAPPDATA", elsewhere), "Windows 11", home))
                .contains(Path.of(elsewhere, "cuecard", "cache"));
    }

    @Test
    void a_process_without_a_home_has_none() {
        assertThat(CacheFolder.find(Map.of(), "Linux", "")).isEmpty();
        assertThat(CacheFolder.find(Map.of(), "Linux", "?")).isEmpty();
        assertThat(CacheFolder.find(Map.of(), "Windows 11", "")).isEmpty();
    }
}
