/* A disk that fails: every n-th write, sync or truncation of a document ends in EIO. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static unsigned long calls;

static int fails(int file) {
    static long every = -1;
    static unsigned long state;
    char link[64], name[4096];
    if (every < 0) {
        const char *wish = getenv("FAIL_EVERY"), *seed = getenv("FAIL_SEED");
        every = wish ? atol(wish) : 0;
        state = seed ? strtoul(seed, NULL, 10) : 1;
    }
    if (every == 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, name, sizeof name - 1);
    if (length < 0) return 0;
    name[length] = 0;
    if (!strstr(name, ".ramping")) return 0;
    calls++;
    state = state * 6364136223846793005UL + 1442695040888963407UL;
    return (state >> 33) % (unsigned long)every == 0;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define OR_FAIL(file, call) do { if (fails(file)) { errno = EIO; return -1; } return call; } while (0)

ssize_t pwrite64(int file, const void *data, size_t size, off64_t at) { OR_FAIL(file, REAL(pwrite64)(file, data, size, at)); }
ssize_t pwrite(int file, const void *data, size_t size, off_t at) { OR_FAIL(file, REAL(pwrite)(file, data, size, at)); }
ssize_t write(int file, const void *data, size_t size) { OR_FAIL(file, REAL(write)(file, data, size)); }
int fsync(int file) { OR_FAIL(file, REAL(fsync)(file)); }
int fdatasync(int file) { OR_FAIL(file, REAL(fdatasync)(file)); }
int ftruncate64(int file, off64_t size) { OR_FAIL(file, REAL(ftruncate64)(file, size)); }
int ftruncate(int file, off_t size) { OR_FAIL(file, REAL(ftruncate)(file, size)); }
