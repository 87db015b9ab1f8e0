import { useState } from 'react';

/** A bare controlled input. */
export function PlainField() {
  const [text, setText] = useState('');
  return (
    <textarea aria-label="Plain" value={text} onChange={({ target }) => setText(target.value)} />
  );
}
