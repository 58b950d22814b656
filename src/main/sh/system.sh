# What drawing needs of a Linux system, and getting it on Debian and Ubuntu; read by ./newsreel,
# which brings say, give_up, home and task along. A snapshot needs less than a window.
# shellcheck shell=sh disable=SC2154

# The numbers of FFmpeg's libavcodec that JavaFX 26 brings plugins for, best first.
codecs='61 60 59 58 57'

# --- what is there ------------------------------------------------------------------------------

read_libraries() {
  # Not on the PATH of Debian's users.
  for ldconfig in ldconfig /sbin/ldconfig; do
    ! command -v "$ldconfig" >/dev/null || break
  done
  libraries=$("$ldconfig" -p 2>/dev/null) || libraries=
}

has_library() {
  case $libraries in
    *"$1"*) return 0 ;;
  esac
  return 1
}

has_codecs() {
  for number in $codecs; do
    ! has_library "libavcodec.so.$number" || ! has_library "libavformat.so.$number" || return 0
  done
  return 1
}

has_fonts() {
  [ -n "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-}/.fonts" \
    "${HOME:-}/.local/share/fonts" -name '*.[ot]t[cf]' -print -quit 2>/dev/null)" ]
}

# Without OpenGL the processor draws the window, which needs nothing more; OpenGL needs this too.
has_opengl_whole() {
  ! has_library libGL.so.1 || has_library libXxf86vm.so.1
}

# Prints a line for everything that is missing: its name, and the packages to choose from.
missing() {
  has_library libpangoft2-1.0.so.0 || echo 'Pango: libpangoft2-1.0-0'
  has_fonts || echo 'fonts: fonts-dejavu-core'
  [ "$task" = window ] || return 0
  has_library libgtk-3.so.0 || echo 'GTK 3: libgtk-3-0t64 libgtk-3-0'
  has_library libXtst.so.6 || echo 'libXtst: libxtst6'
  has_library libasound.so.2 || echo 'ALSA: libasound2t64 libasound2'
  has_opengl_whole || echo 'libXxf86vm: libxxf86vm1'
  has_codecs || echo "video codecs (FFmpeg 4 to 7): $(for number in $codecs; do
    printf 'libavcodec%s+libavformat%s ' "$number" "$number"
  done)"
}

# What cannot be done without; all else only takes something away.
can_draw() {
  has_library libpangoft2-1.0.so.0 && { [ "$task" != window ] || has_library libgtk-3.so.0; }
}

# --- packages -----------------------------------------------------------------------------------

# Not by apt-cache show, which also knows what is only spoken of.
knows() {
  apt-cache pkgnames "$1" 2>/dev/null | grep -qxF "$1"
}

# Of each line's packages the first that this release has: Debian 13 and Ubuntu 24.04 renamed those
# whose times became 64 bits long, and FFmpeg's carry its number. Where apt knows none the old name
# will do, but of FFmpeg there may be none that fits.
packages_of() {
  while read -r line; do
    for package in ${line##*:}; do
      ! knows "${package%%+*}" || break
    done
    case $package in
      *+*) ! knows "${package%%+*}" || printf ' %s' "${package%%+*}" "${package##*+}" ;;
      *) printf ' %s' "$package" ;;
    esac
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# From now on nothing is said as long as something can be drawn: without codecs the program shows a
# still picture, which may be all that is wanted.
leave_as_it_is() {
  : >"$home/target/as-it-is"
}

agrees() {
  [ "$(id -u)" -ne 0 ] || return 0
  [ -t 0 ] && [ -t 2 ] && command -v sudo >/dev/null || return 1
  printf 'Install it now? [Y/n] ' >&2
  read -r answer || return 1
  case $answer in
    '' | [Yy]*) return 0 ;;
  esac
  leave_as_it_is
  return 1
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" </dev/null >>"$home/target/apt.log" 2>&1
}

# A new system has no lists of packages yet, and old lists name what is no longer there.
install_packages() {
  : >"$home/target/apt.log"
  say "Reading the lists of packages..."
  apt update || true
  packages=$(missing | packages_of)
  say "Installing$packages..."
  # shellcheck disable=SC2086 # a list
  apt install -y --no-install-recommends $packages ||
    say "That did not work; all that apt-get said is in $home/target/apt.log"
  leave_as_it_is
}

# --- all of it ----------------------------------------------------------------------------------

complete_system() {
  mkdir -p "$home/target"
  say "To draw, Newsreel needs what this computer lacks: $(missing | sed 's/: .*//; $!s/$/,/' |
    tr '\n' ' ' | sed 's/ $//')."
  if ! command -v apt-get >/dev/null; then
    say "Please install it with your system's packages."
    leave_as_it_is
  elif agrees; then
    install_packages
  else
    say "To install it: sudo apt-get install --no-install-recommends$(missing | packages_of)"
  fi
  read_libraries
  can_draw || give_up "Nothing can be drawn as it is. Other commands work: ./newsreel --help"
}

check_system() {
  read_libraries
  # Where there is no list of libraries, as on NixOS, the program itself finds out.
  [ -n "$libraries" ] || return 0
  [ -n "$(missing)" ] || return 0
  ! can_draw || [ ! -e "$home/target/as-it-is" ] || return 0
  complete_system
}
