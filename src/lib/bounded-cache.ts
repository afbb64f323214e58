/**
 * Remembers the answers of a pure function for its most recent keys, so that memory stays bounded whatever is asked.
 * @param capacity how many answers are kept; the least recently asked one goes first
 * @param make computes the answer for a key; an exception is not remembered
 */
export function remember<Answer>(capacity: number, make: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) {
      answers.delete(key)
      answers.set(key, known)
      return known
    }
    const answer = make(key)
    answers.set(key, answer)
    if (answers.size > capacity) {
      for (const oldest of answers.keys()) {
        answers.delete(oldest)
        break
      }
    }
    return answer
  }
}
