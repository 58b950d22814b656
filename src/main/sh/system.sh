# What a window needs of a Linux system, and getting it on Debian and Ubuntu; read by ./newsreel,
# which brings say, give_up and home along.
# shellcheck shell=sh disable=SC2154

# The numbers of FFmpeg's libavcodec that JavaFX 26 brings plugins for, best first.
codecs='61 60 59 58 57'

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

# Not by show, which also knows what is only spoken of.
knows() {
  apt-cache pkgnames "$1" 2>/dev/null | grep -qxF "$1"
}

# Debian 13 and Ubuntu 24.04 renamed packages whose times became 64 bits long.
first_known() {
  for package in "$@"; do
    ! knows "$package" || break
  done
  printf ' %s' "$package"
}

codec_packages() {
  for number in $codecs; do
    ! knows "libavcodec$number" || printf ' %s' "libavcodec$number" "libavformat$number"
    ! knows "libavcodec$number" || break
  done
}

# Without OpenGL the window is drawn by the processor, which needs nothing; with it, by this too.
has_drawing() {
  ! has_library libGL.so.1 || has_library libXxf86vm.so.1
}

is_complete() {
  has_library libgtk-3.so.0 && has_library libXtst.so.6 && has_library libasound.so.2 &&
    has_drawing && has_codecs && has_fonts
}

missing_packages() {
  has_library libgtk-3.so.0 || first_known libgtk-3-0t64 libgtk-3-0
  has_library libXtst.so.6 || first_known libxtst6
  has_library libasound.so.2 || first_known libasound2t64 libasound2
  has_drawing || first_known libxxf86vm1
  has_codecs || codec_packages
  has_fonts || first_known fonts-dejavu-core
}

missing_things() {
  has_library libgtk-3.so.0 || printf ' GTK 3,'
  has_library libXtst.so.6 || printf ' libXtst,'
  has_library libasound.so.2 || printf ' ALSA,'
  has_drawing || printf ' libXxf86vm,'
  has_codecs || printf ' video codecs (FFmpeg 4 to 7),'
  has_fonts || printf ' fonts,'
}

read_libraries() {
  # Not on the PATH of Debian's users.
  for ldconfig in ldconfig /sbin/ldconfig; do
    ! command -v "$ldconfig" >/dev/null || break
  done
  libraries=$("$ldconfig" -p 2>/dev/null) || libraries=
}

# Runs as root, by way of sudo where that is needed and there.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

can_ask() {
  [ -t 0 ] && [ -t 2 ] && command -v sudo >/dev/null
}

agrees() {
  printf 'Install what is missing now? [Y/n] ' >&2
  read -r answer || return 1
  case $answer in
    '' | [Yy]*) return 0 ;;
  esac
  # Asked once: without codecs the program shows a still picture, and that may be what is wanted.
  : >"$home/target/as-it-is"
  return 1
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" </dev/null >>"$home/target/apt.log" 2>&1
}

# A new system has no lists of packages yet, an old one has old ones.
install_packages() {
  : >"$home/target/apt.log"
  say "Reading the lists of packages..."
  apt update || true
  packages=$(missing_packages)
  say "Installing$packages..."
  # shellcheck disable=SC2086 # a list
  apt install -y --no-install-recommends $packages ||
    say "That did not work; all that apt-get said is in $home/target/apt.log"
}

complete_system() {
  mkdir -p "$home/target"
  things=$(missing_things)
  say "The window needs what this computer lacks:${things%,}."
  if ! command -v apt-get >/dev/null; then
    say "Please install it with your system's package manager."
  elif [ "$(id -u)" -eq 0 ] || { can_ask && agrees; }; then
    install_packages
  else
    say "To install it: sudo apt-get install --no-install-recommends$(missing_packages)"
  fi
  read_libraries
  has_library libgtk-3.so.0 || give_up "Without GTK 3 there is no window. Commands work without:" \
    "./newsreel --help"
}

check_system() {
  read_libraries
  # Where there is no list of libraries, as on NixOS, the program itself finds out.
  if [ -z "$libraries" ] || is_complete; then
    return 0
  fi
  if has_library libgtk-3.so.0 && [ -e "$home/target/as-it-is" ]; then
    return 0
  fi
  complete_system
}
