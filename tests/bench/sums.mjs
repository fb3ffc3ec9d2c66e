// The sums of rows of texts, by service and language: each row is rounded up to a second for itself.
export const sums = () => {
  const groups = new Map();
  return {
    add(seconds, language, service) {
      const key = `${service},${language}`;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { jobs: 0, seconds: 0, billed: 0 }));
      const value = Number(seconds);
      group.jobs += 1;
      group.seconds += value;
      group.billed += Math.ceil(value);
    },
    result() {
      const all = [...groups.values()];
      const sum = (key) => all.reduce((total, group) => total + group[key], 0);
      return { jobs: sum("jobs"), billed: sum("billed") };
    },
  };
};
