#include <sys/types.h>
#include <stddef.h>
#include <stdint.h>
#include <sha1.h>

/// The SHA-1 digest of `size` bytes, in 20 bytes at `digest`.
static inline void digest_sha1(const uint8_t *bytes, size_t size, uint8_t *digest) {
  SHA1_CTX context;
  SHA1Init(&context);
  SHA1Update(&context, bytes, size);
  SHA1Final(digest, &context);
}
